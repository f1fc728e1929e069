// Saying, asking, accusing, praising.

export const speech = `
say, tell, state, mention, remark; claim, assert, allege, maintain, contend; accuse, blame, allege, point the finger;
deny, reject, dismiss, refute, rebut; denial, rejection, rebuttal;
condemn, denounce, criticise, criticize, slam, blast, lambast, decry; criticism, condemnation, censure;
praise, laud, hail, commend, applaud, pay tribute; complain, grumble, protest, object; complaint, grievance, protest;
demand, insist, call for, urge, press; ask, request, appeal, beg; request, appeal, plea; warn, caution, alert;
warning, caution, alert; threaten, menace; promise, pledge, vow, swear, commit, guarantee;
promise, pledge, vow, commitment; announce, declare, reveal, disclose, unveil, make public;
announcement, declaration, statement; confirm, acknowledge, admit, concede, confess;
admit, confess, acknowledge, own up; explain, clarify, spell out; describe, portray, depict;
suggest, propose, recommend; proposal, suggestion, plan, recommendation; respond, reply, answer, react;
response, reply, answer, reaction, comment; comment, remark; believe, think, consider, reckon; opinion, view, belief;
expect, predict, forecast, anticipate, estimate; forecast, prediction, projection, estimate; doubt, question, suspect;
suspect, believe; hope, wish, want; worry, fear, concern; worried, concerned, anxious, afraid;
apologise, apologize, say sorry, regret; apology, regret; lie, mislead, deceive; rumour, rumor, speculation, gossip;
hint, signal, imply, suggest; refuse, decline, reject, turn down; agree, consent, accept, approve;
oppose, resist, object; support, back, endorse; talk, speak, chat; talks, negotiations, discussions, dialogue;
negotiate, bargain, hold talks; discuss, debate, talk about; argue, quarrel, dispute; speech, address;
interview, conversation; secret, confidential, hidden; remain silent, keep quiet, decline to comment; joke, jest;
shout, yell, scream; thank, express gratitude; invite, ask; congratulate, send congratulations`;
