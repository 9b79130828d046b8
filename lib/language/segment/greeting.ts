import { isSpace, isUpper } from './characters.ts';

const GREETING =
  /^(?:hoi+|hoihoi|hallo|hi|he+y?|hee|hey+|hai|ha|ola|aloha|dag|beste|lieve|geachte|goede(?:morgen|middag|avond)|goeie?morgen)(?:[ \t][\p{L}\d.'’-]{1,24}){0,9}(?: \([^)]{1,60}\))?,$/iu;

/**
 * Offset behind the salutation that opens a pasted mail on the line of its first sentence ("Dag allemaal, Op de
 * sportdag …"); -1 when there is none or the sentence goes on in lower case ("Hoi allemaal, ik was …").
 */
export function greetingEnd(text: string, from: number, to: number): number {
  let comma = text.slice(from, Math.min(to, from + 120)).indexOf(',');
  if (comma < 1) return -1;
  comma += from;
  if (comma + 2 >= to || !isSpace(text.charCodeAt(comma + 1)) || !isUpper(text.charCodeAt(comma + 2)))
    return -1;
  return GREETING.test(text.slice(from, comma + 1)) ? comma + 1 : -1;
}
