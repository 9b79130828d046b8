import { contentOf } from '../content.ts';
import { plusWorkingDays } from '../working-days.ts';
import type { Due, Known } from './due.ts';

/** Veilig Thuis decides within five working days and tells the reporter (002); chasing it is no answer (004). */
export function dueReportAnswers({ all, protocol }: Known): Due[] {
  return all
    .filter(({ type }) => type === 'report')
    .flatMap((report): Due[] => {
      const later = all.filter((event) => {
        if (event.type !== 'report-answer') return false;
        const about = contentOf(event, 'report-answer').report;
        return about === report.id || (about === undefined && all.indexOf(event) > all.indexOf(report));
      });
      const chased = (event: (typeof later)[number]): boolean =>
        ['chased', 'raised-with-board'].includes(contentOf(event, 'report-answer').what ?? '');
      if (later.some((event) => !chased(event))) return [];
      const last = later.at(-1);
      return [
        {
          id: `report-answer:${report.id}`,
          kind: 'report-answer',
          dueOn: plusWorkingDays(report.happenedOn, protocol.terms.reportAnswer),
          step: 6,
          text: last
            ? {
                key: 'due.report-answer-chased',
                params: { date: report.happenedOn, chased: last.happenedOn },
              }
            : { key: 'due.report-answer', params: { date: report.happenedOn } },
        },
      ];
    });
}
