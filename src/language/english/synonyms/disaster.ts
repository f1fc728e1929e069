// Accidents, disasters, health.

export const disaster = `
die, pass away, perish, lose life; dead, killed; death, passing; body, corpse, remains; bury, lay to rest;
funeral, burial; mourn, grieve; condolence, sympathy; survive, live through; survivor, rescued person; rescue, save;
rescuer, rescue worker, rescue team; accident, crash, collision; crash, collide, smash;
disaster, catastrophe, tragedy, calamity; earthquake, quake, tremor; flood, deluge; flooded, inundated, submerged;
landslide, mudslide; eruption, explosion; fire, blaze; burn, go up in flames; storm, hurricane, typhoon, cyclone;
drought, dry spell; collapse, crumble, cave in; sink, go down, founder; trapped, stuck, stranded;
debris, wreckage, rubble; missing, lost, unaccounted for; emergency, crisis; evacuate, move out;
dangerous, unsafe, hazardous, risky; danger, risk, hazard, threat; safe, secure; life jacket, life vest;
lifeboat, life raft; ferry, boat, ship; ship, vessel; captain, skipper; crew, sailors; passenger, traveller, traveler;
weather, conditions; pollution, contamination; rubbish, garbage, trash, waste; illness, disease, sickness;
ill, sick, unwell; doctor, physician, medic; hospital, clinic; medicine, drug; vaccine, jab, shot; outbreak, epidemic;
epidemic, pandemic; infected, sick; recover, get better; injury, wound; pregnant, expecting;
starvation, hunger, famine`;
