import type { JSX } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { tNote } from '../../lib/i18n/nl/note.ts';
import type { Finding } from '../../lib/language/types.ts';
import { Icon } from '../parts/icons.tsx';
import { FindingCard } from './finding-card.tsx';
import { byWeight, quoteOf } from './finding-look.ts';
import { NoteMemoryContext, toggled } from './note-memory.ts';
import type { NoteTarget } from './target.ts';
import { useLeave } from './use-leave.ts';
import { useMend } from './use-mend.ts';

const OPEN_AT_MOST = 3;

/** Findings that still stand: those left as they are in this session are out. */
export function standing(findings: readonly Finding[], left: ReadonlySet<string>): Finding[] {
  return byWeight(findings.filter((finding) => !left.has(finding.id)));
}

/** The three weightiest open, the rest folded to a line each. */
export function FindingList({ target }: { target: NoteTarget }): JSX.Element | null {
  const { left } = useContext(NoteMemoryContext);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const leave = useLeave(target);
  const mend = useMend(target);
  const place = useRef<HTMLDivElement>(null);
  const findings = standing(target.analysis.findings, left.value);
  const focusNext = useFocusAfter(place, findings.length);

  if (!findings.length) return <div ref={place} tabIndex={-1} />;
  return (
    <div class="findings" ref={place} tabIndex={-1}>
      {findings.map((finding, index) =>
        index < OPEN_AT_MOST || unfolded.has(finding.id) ? (
          <FindingCard
            key={finding.id}
            target={target}
            finding={finding}
            number={sentenceNumber(target, finding)}
            onMend={(edits) => {
              focusNext();
              mend(edits);
            }}
            onLeave={() => {
              focusNext();
              void leave(finding);
            }}
          />
        ) : (
          <Folded
            key={finding.id}
            text={target.text}
            finding={finding}
            onOpen={() => setUnfolded(toggled(unfolded, finding.id, true))}
          />
        ),
      )}
    </div>
  );
}

function Folded({
  text,
  finding,
  onOpen,
}: {
  text: string;
  finding: Finding;
  onOpen: () => void;
}): JSX.Element {
  const title = tNote(`note.kind.${finding.kind}`);
  const [, words] = quoteOf(text, finding);
  return (
    <button
      type="button"
      class="fold"
      aria-label={tNote('note.more.label', { title, words })}
      onClick={onOpen}
    >
      <span>
        {title} · <q>{words}</q>
      </span>
      <Icon name="chevron" />
    </button>
  );
}

function sentenceNumber({ analysis }: NoteTarget, { sentence }: Finding): number {
  return analysis.sentences.findIndex((each) => each.start === sentence.start) + 1;
}

/** When the card with the focus goes, the focus stays in the list instead of falling back to the page. */
function useFocusAfter(place: { current: HTMLElement | null }, count: number): () => void {
  const wanted = useRef(false);
  useEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    const next = place.current?.querySelector<HTMLElement>('.card .btn') ?? place.current;
    next?.focus();
  }, [count]);
  return () => {
    wanted.current = true;
  };
}
