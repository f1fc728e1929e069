// Words that say the same in the news: whoever asks for the "crew" is answered by the "sailors". In any form of them.

import { synonymGroups } from '../synonyms.ts';
import { stem } from './stemmer.ts';

export const synonyms = synonymGroups(
  `
  what people do with words: condemn, criticise, denounce, blast, slam; praise, laud, hail, commend; accuse, blame, allege; deny, reject, dismiss, refute;
  demand, urge, insist; warn, caution; promise, pledge, vow; agree, deal, pact, treaty, agreement; predict, forecast, expect, estimate;
  complain, protest, object; talk, negotiate, discuss, dialogue; announce, declare; mock, ridicule, deride; report, news; lie, false, fake;

  what they feel: worry, fear, concern, anxious, nervous, alarm; angry, anger, fury, outrage; happy, glad, joy; want, wish, seek, hope;

  coming and going: visit, trip, tour, travel; arrive, land; leave, depart; meet, summit, meeting; accompany, escort, join; invite, invitation;
  return, home; flee, escape; move, relocate; stay, remain; evacuate, displace;

  giving and getting: give, grant, donate, supply, provide; send, ship, deliver, supply, transfer; get, receive, obtain, gain; gift, present;
  help, aid, assist, support; back, support; exchange, return, swap; pay, cost, spend; steal, rob, loot; seize, confiscate;

  beginning and ending: begin, start, launch, open; end, finish, conclude, stop, halt, cease; postpone, delay, defer; cancel, scrap; close, shut;
  found, establish, build, create; replace, succeed; change, amend, revise; fail, failure; cause, trigger, spark; dismiss, fire, sack; resign, quit;
  ban, prohibit, forbid; allow, permit; first, inaugural, maiden;

  more and less: rise, increase, grow, jump, soar; fall, drop, decline, shrink; fast, quick, rapid; big, large, huge; close, near; modern, advanced;
  important, key, vital; hard, difficult, tough; safe, secure; bad, poor; tense, tension;

  war and disasters: war, conflict, invasion, fight; attack, strike, assault; weapon, arm, ammunition, munition; missile, rocket; army, military, troop, soldier;
  enemy, foe; ally, partner, friend; kill, die, death, dead; injure, wound, hurt; arrest, detain, hold; free, release; jail, prison; punish, sanction, fine;
  investigate, probe, inquiry; protect, guard; danger, threat, risk; blast, explosion, bomb; fire, blaze, burn; collapse, crumble; sink, sank; crash, collide;
  damage, destroy, ruin; trash, garbage, rubbish, waste; protest, demonstrate, rally; test, trial;

  people and things: crew, sailor; citizen, resident, people; expert, analyst, academic, scholar, researcher; reporter, journalist; envoy, ambassador;
  leader, head, chief, boss; worker, employee; official, officer; businessman, entrepreneur; child, son, daughter; owner, own; group, organisation;
  firm, company; newspaper, daily, paper; parliament, legislature, assembly; poll, survey; plan, schedule, programme; money, fund, cash; price, cost;
  place, site, location; region, area, zone; tie, relation, relationship, bond; position, stance; job, profession; age, old`,
  stem,
);
