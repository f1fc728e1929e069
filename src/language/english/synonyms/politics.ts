// Government, elections, diplomacy.

export const politics = `
president, head of state; prime minister, premier, head of government; foreign minister, top diplomat; minister,
secretary; government, authorities, administration; authorities, officials, government; official, officer; parliament,
legislature, assembly; lawmaker, legislator, member of parliament, mp; law, legislation, statute, act; bill,
draft law; constitution, charter, basic law; rule, regulation; policy, course; sign, ink; agreement, deal, pact,
treaty, accord; cooperation, collaboration, partnership; ally, partner, friend; alliance, coalition, bloc; relations,
ties, relationship, links; ambassador, envoy; envoy, emissary, representative; embassy, mission; delegation, mission,
group; spokesman, spokesperson, spokeswoman; former, ex, previous; resign, step down, quit, stand down; resignation,
departure; dismiss, sack, fire, remove, oust; oust, topple, overthrow, depose; coup, overthrow, putsch; appoint, name,
nominate; swear in, inaugurate; term, tenure; election, poll, vote, ballot; voter, elector; candidate, contender,
nominee; campaign, run; win, victory, triumph; defeat, loss; opposition, rival; supporter, backer, follower; protest,
demonstration, rally, march; protester, demonstrator; unrest, riot, turmoil; people, citizens, public; citizen,
national; resident, inhabitant; country, nation, state; capital, seat of government; sanction, penalty, embargo;
sovereignty, independence; reform, overhaul; press conference, news conference; survey, poll; adviser, aide; aide,
assistant; refugee, displaced person; unification, reunification`;
