// Words of any report.

export const general = `
condemn, criticise, denounce, blast, slam; praise, laud, hail, commend; accuse, blame, allege;
deny, reject, dismiss, refute; demand, urge, insist; warn, caution; promise, pledge, vow;
agree, deal, pact, treaty, agreement; predict, forecast, expect, estimate; complain, protest, object;
talk, negotiate, discuss, dialogue; announce, declare; mock, ridicule, deride; report, news; lie, false, fake;
worry, fear, concern, anxious, nervous, alarm; angry, anger, fury, outrage; happy, glad, joy; want, wish, seek, hope;
visit, trip, tour, travel; arrive, land; leave, depart; meet, summit, meeting; accompany, escort, join;
invite, invitation; return, home; flee, escape; move, relocate; stay, remain; evacuate, displace;
give, grant, donate, supply, provide; send, ship, deliver, supply, transfer; get, receive, obtain, gain;
gift, present; help, aid, assist, support; back, support; exchange, return, swap; pay, cost, spend; steal, rob, loot;
seize, confiscate; begin, start, launch, open; end, finish, conclude, stop, halt, cease; postpone, delay, defer;
cancel, scrap; close, shut; found, establish, build, create; replace, succeed; change, amend, revise; fail, failure;
cause, trigger, spark; dismiss, fire, sack; resign, quit; ban, prohibit, forbid; allow, permit;
first, inaugural, maiden; rise, increase, grow, jump, soar; fall, drop, decline, shrink; fast, quick, rapid;
big, large, huge; close, near; modern, advanced; important, key, vital; hard, difficult, tough; safe, secure;
bad, poor; tense, tension; war, conflict, invasion, fight; attack, strike, assault; weapon, arm, ammunition, munition;
missile, rocket; army, military, troop, soldier; enemy, foe; ally, partner, friend; kill, die, death, dead;
injure, wound, hurt; arrest, detain, hold; free, release; jail, prison; punish, sanction, fine;
investigate, probe, inquiry; protect, guard; danger, threat, risk; blast, explosion, bomb; fire, blaze, burn;
collapse, crumble; crash, collide; damage, destroy, ruin; trash, garbage, rubbish, waste;
protest, demonstrate, rally; test, trial; crew, sailor; citizen, resident, people;
expert, analyst, academic, scholar, researcher; reporter, journalist; envoy, ambassador; leader, head, chief, boss;
worker, employee; official, officer; businessman, entrepreneur; child, son, daughter; owner, own; group, organisation;
firm, company; newspaper, daily, paper; parliament, legislature, assembly; poll, survey; plan, schedule, programme;
money, fund, cash; price, cost; place, site, location; region, area, zone; tie, relation, relationship, bond;
position, stance; job, profession; age, old`;
