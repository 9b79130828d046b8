/** Older papers and notes name the AMK and the SHG; since 2015 both are Veilig Thuis (000, 001). */
const OLDER =
  /(?<![\p{L}\p{N}])(?:A(?:SHG|MK)|SHG|Advies-?\s*(?:en|&)\s*Meldpunt\s+Kindermishandeling|Meldpunt\s+Kindermishandeling|Steun\s?punt\s+(?:Huiselijk\s+Geweld|HG))(?![\p{L}\p{N}])/giu;

export interface OlderName {
  start: number;
  end: number;
  name: string;
}

/** Where a text uses a name of before 2015; offsets in UTF-16. The text itself is left as it is. */
export const findOlderNames = (text: string): OlderName[] =>
  [...text.matchAll(OLDER)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: match[0],
  }));
