import type { CmsWidgetParam } from 'decap-cms-core';
import list from 'decap-cms-widget-list';

/** What is used of Decap's immutable fields and entries. */
interface Item {
  get(name: string): unknown;
}

interface Items {
  toArray(): Item[];
}

type Defaults = Record<string, unknown>;

/** What is used of Decap's control for lists. */
interface ListControl {
  props: { value?: Items };
  getFieldsDefault(fields: Items): Defaults;
  multipleDefault(fields: Items): Defaults;
}

const decaps = list.Widget();
const Control = decaps.controlComponent as unknown as new (props: unknown) => ListControl;

/** Decap's list, in which a new entry gets the next number where a field counts the entries. */
class CountingListControl extends Control {
  override multipleDefault = (fields: Items): Defaults => {
    const defaults = this.getFieldsDefault(fields);
    const counted = fields.toArray().find((field) => field.get('counts'));
    if (!counted) return defaults;
    const name = String(counted.get('name'));
    const numbers = (this.props.value?.toArray() ?? []).map((item) => Number(item.get(name)) || 0);
    return { ...defaults, [name]: Math.max(0, ...numbers) + 1 };
  };
}

/** Decap's widget for {@link CountingListControl}. */
export const listWidget = {
  ...decaps,
  controlComponent: CountingListControl,
} as unknown as CmsWidgetParam;
