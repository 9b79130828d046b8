/** The practice hosts at which the tour of a teacher's note is made; the README's table is checked against it. */
import { type ShapeName, shapeNames } from '../practice-lvs/shapes/index.ts';

/** Hosts that are about something else: two pupils on a page is refused, an attack has tests of its own. */
const OTHER: readonly ShapeName[] = ['twopupils', 'attack'];

export const TOUR: readonly ShapeName[] = shapeNames.filter((name) => !OTHER.includes(name));

/** No control for the category, so there is nothing to set. */
export const NO_CATEGORY: readonly ShapeName[] = ['nocategory', 'somtoday'];

/** The page holds only the beginning of a note until it is opened: from then on it counts. */
export const AFTER_OPENING: readonly ShapeName[] = ['somtoday', 'onopen', 'newmix'];

/** The file shows a name alone; number or birth date were seen in the list, or on another tab of the file. */
export const NAME_ALONE: readonly ShapeName[] = ['othertab', 'magistersplit'];
