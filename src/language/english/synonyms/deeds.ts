// What people and things do: giving and getting, making and breaking, beginning and ending, going and coming.

export const deeds = `
give, provide, grant, donate, hand over; donate, contribute; gift, present, donation; get, receive, obtain, acquire,
gain; take, seize, grab; send, ship, dispatch, deliver; shipment, delivery, cargo, consignment; supply, provide,
deliver; help, aid, assist; help, aid, assistance, relief; make, produce, build, create, manufacture; build,
construct, erect; establish, found, set up, create, launch; begin, start, launch, commence, kick off; beginning,
start, outset, onset; end, finish, conclude, complete, wrap up; stop, halt, cease, suspend; continue, resume,
carry on; delay, postpone, defer, put off; delay, postponement; cancel, scrap, call off, abandon; happen, occur,
take place; cause, trigger, spark, lead to, result in; reason, cause, motive, grounds; result, outcome, consequence;
effect, impact; goal, aim, purpose, objective, target; plan, intend, aim; prepare, arrange, organise, organize, ready;
hold, stage, host; use, employ, utilise; try, attempt, seek; effort, attempt, bid; fail, fall through, collapse;
succeed, manage; change, alter, amend, revise; replace, succeed, take over from; rise, increase, grow, climb, soar,
surge, jump; fall, drop, decline, decrease, plunge, slump; raise, increase, boost, lift; cut, reduce, lower, slash;
expand, widen, enlarge; strengthen, boost, deepen; weaken, undermine; join, take part, participate; leave, depart,
quit, exit; arrive, come, reach, land, get to; visit, travel to, tour, go to; visit, trip, tour, stop; return,
come back, go back; go, travel, head; meet, see, hold talks; meeting, summit, encounter; accompany, escort, join;
escape, flee, run away, get away; move, relocate, transfer; hide, conceal, cover up; find, discover, locate; search,
look for, hunt; lose, miss; disappear, vanish, go missing; damage, harm, ruin; destroy, wreck, demolish, raze; damage,
destruction; repair, fix, restore; check, inspect, examine; inspection, check, examination; monitor, watch, observe;
protect, guard, defend, shield; prevent, avoid, avert, stop; block, bar, obstruct; allow, permit, let, authorise; ban,
prohibit, forbid, outlaw; ban, prohibition; force, compel; choose, pick, select; decide, determine, resolve; decision,
ruling; open, inaugurate; close, shut, shut down; divide, split; unite, merge, combine; share, distribute; keep,
maintain, retain; wait, await; live, reside, stay; need, require; own, possess, have; owner, proprietor; stay, remain;
celebrate, mark, commemorate; celebration, festival, commemoration; honour, honor, award; prize, award`;
