// Law, courts, police, crime.

export const justice = `
police, officers, law enforcement; arrest, detain, apprehend, capture, nab; arrest, detention, capture; detain, hold;
prison, jail; jail, imprison, lock up; prisoner, inmate, detainee; crime, offence, offense; criminal, offender;
suspect, accused, defendant; victim, target; witness, bystander; investigate, probe, look into; investigation, probe,
inquiry; investigator, detective; court, tribunal; trial, hearing; judge, magistrate; prosecutor, attorney; lawyer,
attorney, counsel; sue, take to court; lawsuit, suit, legal action; sentence, punish; sentence, punishment, penalty;
fine, penalty; convict, find guilty; acquit, clear; bribe, kickback, payoff; corruption, graft, bribery; embezzle,
misappropriate; fraud, scam, swindle; cheat, swindle, defraud; fake, forged, counterfeit, bogus; illegal, unlawful,
illicit; steal, rob, loot; theft, robbery, burglary; thief, robber, burglar; murder, killing, homicide; murderer,
killer; rape, sexual assault; assault, beat, attack; drugs, narcotics; smuggle, traffic; smuggling, trafficking;
fugitive, runaway; extradite, hand over; extradition, handover; deport, expel; raid, search; confiscate, seize;
evidence, proof; gang, syndicate, ring; negligence, carelessness; negligent, careless; fault, mistake, error; scandal,
affair`;
