// Words of any report.

export const general = `
agree, deal, pact, treaty, agreement; talk, negotiate, discuss, dialogue; mock, ridicule, deride; report, news; lie,
false, fake; worry, fear, concern, anxious, nervous, alarm; angry, anger, fury, outrage; happy, glad, joy; want, wish,
seek, hope; visit, trip, tour, travel; meet, summit, meeting; invite, invitation; return, home; evacuate, displace;
give, grant, donate, supply, provide; send, ship, deliver, supply, transfer; help, aid, assist, support; exchange,
return, swap; pay, cost, spend; begin, start, launch, open; end, finish, conclude, stop, halt, cease; found,
establish, build, create; fail, failure; fall, drop, decline, shrink; close, near; modern, advanced; bad, poor; tense,
tension; war, conflict, invasion, fight; weapon, arm, ammunition, munition; army, military, troop, soldier; kill, die,
death, dead; arrest, detain, hold; free, release; punish, sanction, fine; investigate, probe, inquiry; blast,
explosion, bomb; fire, blaze, burn; damage, destroy, ruin; protest, demonstrate, rally; test, trial; citizen,
resident, people; expert, analyst, academic, scholar, researcher; leader, head, chief, boss; businessman,
entrepreneur; child, son, daughter; owner, own; group, organisation; plan, schedule, programme; place, site, location;
region, area, zone; tie, relation, relationship, bond; position, stance; job, profession; age, old`;
