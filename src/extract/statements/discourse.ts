// Who has spoken and who was spoken of so far in an article: what "dia" and "-nya" can mean. Null rather than a guess.
import type { NameMention } from '../../model.ts';
import type { Draft } from './draft.ts';
import type { Sentence } from './passage.ts';
import { pointedBack } from './pointing.ts';
import { named, nobody, type Speaker, type Spoken, type Told } from './speaker.ts';
import { attributes, onlyPerson, personIn, subjectPerson } from './subject-person.ts';

/** Settles who speaks in a draft, given what was told before. */
export function speakerOf(draft: Draft, told: Told): Speaker {
  const { by, sentence, cue } = draft;
  if (by === 'previous') return goingOn(sentence, told);
  if (by === 'possessive') return suffixed(sentence, told, cue?.at ?? 0);
  if (by.pronoun === 'several') return { ...nobody, surface: by.surface.text };
  if (by.pronoun) return resolved(sentence, told, by.surface.text, by.from);
  return pointedBack(sentence, by, told) ?? named(sentence, by);
}

// In sentences.
const farthestSubject = 3;

// In paragraphs.
const farthestContinued = 2;
const farthestMeant = 3;

/** A quotation without a cue, or "dikatakan,": the words of whoever spoke just before. */
function goingOn(sentence: Sentence, { last }: Told): Speaker {
  return last?.speaker.name && apart(last.sentence, sentence) <= farthestContinued
    ? { ...last.speaker, surface: null, confidence: 0.8 }
    : nobody;
}

/** "Ujarnya" means the last speaker of the paragraph, wherever in it he spoke, unless it has gone on to somebody else. */
function suffixed(sentence: Sentence, told: Told, at: number): Speaker {
  const surface = `-${sentence.passage.language.reporting.possessive}`;
  const { last } = told;
  if (!last?.speaker.name || apart(last.sentence, sentence) > 0) return resolved(sentence, told, surface, at);
  const other = subjectSince(last, sentence, at);
  if (other) return attributes(other.sentence) ? meant(other.person, surface, 0.6) : { ...nobody, surface };
  if (last.speaker.sort === 'person') return { ...last.speaker, surface, confidence: 0.85 };
  if (last.speaker.sort === 'several') return { ...nobody, surface };
  const person = nearestPerson(sentence, at);
  if (person === 'unsettled') return { ...nobody, surface };
  return person ? meant(person, surface, 0.6) : { ...last.speaker, surface, confidence: 0.6 };
}

/** Whoever spoke in this sentence or the one before it; else the subject here or close before; else the last speaker, if nobody came between. */
function resolved(sentence: Sentence, { last, before }: Told, surface: string, at: number): Speaker {
  const distance = last ? apart(last.sentence, sentence) : Infinity;
  const isNear = last !== null && distance === 0 && sentence.index - last.sentence.index <= 1;
  const here = subjectPerson(sentence, at);
  if (isNear && last.speaker.sort === 'person' && (!here || here.entity.name === last.speaker.name))
    return { ...last.speaker, surface, confidence: 0.85 };
  const person = nearestPerson(sentence, at);
  if (person === 'unsettled') return { ...nobody, surface };
  if (person) return meant(person, surface, 0.6);
  if (last && distance <= farthestMeant) return lastSpeaker(last, { sentence, before }, surface);
  const only = onlyPerson(nearby(sentence)) ?? onlyPerson(before().at(-1)?.sentences.slice(-farthestTold) ?? []);
  return only ? meant(only, surface, 0.5) : { ...nobody, surface };
}

/** "Menurut dia, …. Kami siap, kata Umar.": the paragraph may name him only later. */
function nearby({ passage, index }: Sentence): readonly Sentence[] {
  return passage.sentences.slice(Math.max(0, index - farthestSubject), index + farthestSubject);
}

// In sentences; keeps hostile text linear.
const farthestTold = 20;

interface Place extends Pick<Told, 'before'> {
  readonly sentence: Sentence;
}

/** The last speaker, unless somebody else became the subject since. */
function lastSpeaker({ speaker, sentence }: Spoken, here: Place, surface: string): Speaker {
  const others = sentencesBetween(sentence, here).map((each) => subjectPerson(each, each.tokens.length));
  const isOther = others.some((person) => person && person.entity.name !== speaker.name);
  // "…, kata Umar. | Tono lalu pulang. | Ia mengatakan …": the sentence right before is about somebody else.
  const newest = others.at(-1);
  if (isOther && newest) return meant(newest, surface, 0.5);
  return speaker.sort === 'person' && !isOther ? { ...speaker, surface, confidence: 0.6 } : { ...nobody, surface };
}

function sentencesBetween(from: Sentence, { sentence, before }: Place): Sentence[] {
  const { passage, index } = from;
  if (passage === sentence.passage) return passage.sentences.slice(index + 1, sentence.index).slice(-farthestTold);
  const paragraphs = before();
  const whole = paragraphs
    .slice(paragraphs.indexOf(passage) + 1)
    .flatMap(({ sentences }) => sentences.slice(-farthestTold));
  return [...passage.sentences.slice(index + 1).slice(-farthestTold), ...whole];
}

const meant = ({ entity }: NameMention, surface: string, confidence: number): Speaker => ({
  name: entity.name,
  surface,
  role: null,
  confidence,
  sort: 'person',
});

/** How many paragraphs lie between. */
function apart(earlier: Sentence, here: Sentence): number {
  return here.passage.paragraph.number - earlier.passage.paragraph.number;
}

/** Somebody else who became the subject of a sentence after the last speaker's. */
function subjectSince(last: Spoken, here: Sentence, at: number): { person: NameMention; sentence: Sentence } | null {
  const between = here.passage.sentences.slice(last.sentence.index + 1, here.index + 1).toReversed();
  for (const sentence of between) {
    const person = subjectPerson(sentence, sentence === here ? at : sentence.tokens.length);
    if (person) return person.entity.name === last.speaker.name ? null : { person, sentence };
  }
  return null;
}

/** The subject of this sentence before the pronoun, else of the nearest before it that names anybody; "unsettled" where that names several. */
function nearestPerson(sentence: Sentence, at: number): NameMention | 'unsettled' | null {
  const { sentences } = sentence.passage;
  const earlier = sentences.slice(Math.max(0, sentence.index - farthestSubject), sentence.index).toReversed();
  for (const each of [sentence, ...earlier]) {
    const person = personIn(each, each === sentence ? at : each.tokens.length);
    if (person) return person;
  }
  return null;
}
