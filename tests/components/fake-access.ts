import type { LvsAccess } from '../../components/lvs-access.ts';

/** Access from memory; `answer` is what the user says when asked. */
export function fakeAccess(answer = true): LvsAccess & { asked: string[] } {
  const origins: string[] = [];
  const asked: string[] = [];
  return {
    asked,
    known: ['start.parnassys.net', 'rovictonline.nl', 'magister.net', 'docent.somtoday.nl'],
    granted: async () => [...origins],
    ask: async (origin) => {
      asked.push(origin);
      if (answer) origins.push(origin);
      return answer;
    },
    forget: async (origin) => {
      origins.splice(origins.indexOf(origin), 1);
    },
  };
}
