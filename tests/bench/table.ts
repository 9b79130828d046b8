/** What a part of the benchmarks found: rows of cells under a heading, and remarks below. */
export interface Table {
  title: string;
  columns: string[];
  rows: string[][];
  /** Whether each wanted figure was met, a line each. */
  remarks: string[];
}

export function printTable({ title, columns, rows, remarks }: Table): void {
  const all = [columns, ...rows];
  const widths = columns.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ');
  console.log(`\n${title}`);
  console.log(line(columns));
  console.log(widths.map((width) => '─'.repeat(width)).join('  '));
  for (const row of rows) console.log(line(row));
  for (const remark of remarks) console.log(`  ${remark}`);
}

export const milliseconds = (time: number): string =>
  Number.isNaN(time) ? '–' : time < 10 ? time.toFixed(2) : time.toFixed(0);

/** "met" or "NOT met" with the figure and the limit. */
export function verdict(what: string, value: number, limit: number, unit: string): string {
  return `${value <= limit ? 'met    ' : 'NOT met'} ${what}: ${value.toFixed(2)} ${unit} (wanted ≤ ${limit} ${unit})`;
}
