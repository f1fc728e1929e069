// Discord's limits on a modal: a form that answers an interaction.
import { kinds } from './components.ts';
import { type Json, lengthProblems, objectsIn } from './lengths.ts';

const label = 18;

/** What is wrong with a modal. */
export function modalProblems({ title, custom_id: id, components }: Json): string[] {
  const parts = objectsIn(components);
  const inputs = parts.flatMap(inputOf);
  return [
    ...lengthProblems('the title', title, 1, 45),
    ...lengthProblems('a custom_id', id, 1, 100),
    ...(parts.length < 1 || parts.length > 5 ? [`a modal of ${parts.length} parts, not 1 to 5`] : []),
    ...inputs.flatMap(inputProblems),
  ];
}

/** The text input of a part: in a row of its own, or below a label. */
function inputOf({ type, components, component }: Json): Json[] {
  const inner = type === label ? objectsIn([component]) : objectsIn(components);
  return inner.filter((each) => each.type === kinds.input);
}

function inputProblems({ label: words, custom_id: id, value, placeholder }: Json): string[] {
  return [
    ...lengthProblems('the label of an input', words, 0, 45),
    ...lengthProblems('a custom_id', id, 1, 100),
    ...lengthProblems('the value of an input', value, 0, 4000),
    ...lengthProblems('a placeholder', placeholder, 0, 100),
  ];
}
