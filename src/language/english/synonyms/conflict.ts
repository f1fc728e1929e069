// War, weapons, armies.

export const conflict = `
war, conflict, fighting; fight, battle, combat; battle, clash; clash, fighting, skirmish; attack, assault, strike,
raid, offensive; invade, attack, occupy; invasion, incursion; occupy, seize, capture; missile, rocket; weapon, arms,
weaponry; arms, weapons, weaponry; ammunition, munitions, shells; gun, firearm, rifle, pistol; bomb, explosive,
device; explode, blow up, detonate, go off; explosion, blast; shoot, open fire, gun down; shooting, gunfire; soldier,
troop, serviceman; troops, soldiers, forces; army, military, armed forces; navy, fleet; fighter jet, warplane; drone,
unmanned aircraft; warship, naval vessel; spy, agent; spy satellite, reconnaissance satellite; ceasefire, truce,
armistice; peace, reconciliation; enemy, foe, adversary; tension, strain; provocation, provocative act; militant,
extremist, insurgent; rebel, insurgent; terrorist, militant; hostage, captive; kidnap, abduct, seize; massacre,
slaughter, genocide; drill, exercise, manoeuvre; military exercise, war game, drill; nuclear, atomic; surrender,
give up; victim, casualty; wound, injure, hurt; kill, slay, murder; retaliate, hit back, respond; retreat, pull out,
withdraw; deploy, station, send`;
