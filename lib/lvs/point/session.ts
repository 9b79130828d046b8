import { textOf } from '../dom/text-model.ts';
import type { HealthLine } from '../health.ts';
import type { LayerHost } from '../layer/host.ts';
import type { Profile } from '../profile/types.ts';
import { readContext } from '../read/context.ts';
import { readPageSteps } from '../read/page.ts';
import { runNow } from '../read/steps.ts';
import { infer, POINTED, type Pointed, type Refusal } from './infer.ts';
import { Picker, type PickKey } from './pick.ts';
import { previewOf } from './preview.ts';

/** What the panel shows while the user teaches a page. Holds no more of the page than the user points at. */
export interface PointState {
  /** What is asked for now; null when all has been asked. */
  asked: Pointed | null;
  /** Parts that were pointed at, and those that the page does not have. */
  done: Pointed[];
  skipped: Pointed[];
  /** Why the last pick was not taken; `point.refused.…`. */
  refused: Refusal | null;
  /** Start of the text under the outline. */
  hover: string | null;
  /** What is read with the profile so far. */
  preview: HealthLine[];
}

export interface PointOptions {
  /** Today, for dates without a year. */
  now?: () => Date;
  onState(state: PointState): void;
  onStop(): void;
}

/** Teaching one page by pointing: asks for one part after the other and shows at once what is read from it. */
export class PointSession {
  private readonly root: Document;
  private readonly host: LayerHost;
  private readonly options: PointOptions;
  private picker: Picker | null = null;
  private profile: Profile;
  private state: PointState = {
    asked: POINTED[0],
    done: [],
    skipped: [],
    refused: null,
    hover: null,
    preview: [],
  };

  /** `base` is the profile that is made better; its `id`, `name` and `hosts` are kept. */
  constructor(root: Document, host: LayerHost, base: Profile, options: PointOptions) {
    this.root = root;
    this.host = host;
    this.options = options;
    this.profile = { ...base, parts: { ...base.parts } };
    this.look();
    this.ask(POINTED[0]);
  }

  private get now(): Date {
    return this.options.now?.() ?? new Date();
  }

  private tell(change: Partial<PointState>): void {
    this.state = { ...this.state, ...change };
    this.options.onState(this.state);
  }

  private look(): void {
    const { reading } = runNow(readPageSteps(this.root, this.profile, this.now));
    this.state = { ...this.state, preview: previewOf(reading) };
  }

  private ask(part: Pointed | null): void {
    this.picker?.stop();
    this.picker = part
      ? new Picker(this.root, this.host, {
          onHover: (el) => this.tell({ hover: textOf(el).slice(0, 80) }),
          onPick: (el) => this.take(part, el),
          onCancel: () => this.stop(),
        })
      : null;
    this.tell({ asked: part, hover: null });
  }

  private next(): Pointed | null {
    return (
      POINTED.find((part) => !this.state.done.includes(part) && !this.state.skipped.includes(part)) ?? null
    );
  }

  private take(part: Pointed, el: HTMLElement): void {
    const inferred = infer(readContext(this.root, this.profile, this.now), part, el);
    if ('refused' in inferred) {
      this.tell({ refused: inferred.refused });
      return;
    }
    this.profile = { ...this.profile, parts: { ...this.profile.parts, ...inferred.parts } };
    this.state = { ...this.state, done: [...this.state.done, part], refused: null };
    this.look();
    this.ask(this.next());
  }

  /** The page does not have what is asked for. */
  skip(): void {
    const { asked } = this.state;
    if (!asked) return;
    this.state = { ...this.state, skipped: [...this.state.skipped, asked], refused: null };
    this.ask(this.next());
  }

  /** Point at a part once more; what was inferred from it before is dropped. */
  again(part: Pointed): void {
    const parts = { ...this.profile.parts };
    delete parts[part];
    if (part === 'noteText') {
      delete parts.noteRow;
      delete parts.noteHeading;
    }
    this.profile = { ...this.profile, parts };
    const without = (list: Pointed[]) => list.filter((each) => each !== part);
    this.state = {
      ...this.state,
      done: without(this.state.done),
      skipped: without(this.state.skipped),
      refused: null,
    };
    this.look();
    this.ask(part);
  }

  /** A key that the panel sends on while it has the focus. */
  key(key: PickKey): void {
    this.picker?.key(key);
  }

  /** The profile as it is now. */
  result(): Profile {
    return this.profile;
  }

  stop(): void {
    this.picker?.stop();
    this.picker = null;
    this.options.onStop();
  }
}
