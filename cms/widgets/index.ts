import type { CmsWidgetParam } from 'decap-cms-core';
import boolean from 'decap-cms-widget-boolean';
import datetime from 'decap-cms-widget-datetime';
import file from 'decap-cms-widget-file';
import image from 'decap-cms-widget-image';
import markdown from 'decap-cms-widget-markdown';
import number from 'decap-cms-widget-number';
import object from 'decap-cms-widget-object';
import relation from 'decap-cms-widget-relation';
import select from 'decap-cms-widget-select';
import string from 'decap-cms-widget-string';
import text from 'decap-cms-widget-text';
import { colourWidget } from './colour.ts';
import { followsWidget } from './follows.ts';
import { listWidget } from './list.ts';

const used = [
  string,
  text,
  boolean,
  number,
  datetime,
  select,
  relation,
  object,
  markdown,
  // Pictures are chosen with the file widget's code.
  file,
  image,
];

/** The fields that forms are made of: those of Decap's that cms/fields uses, and our own. */
export const widgets: readonly CmsWidgetParam[] = [
  ...used.map(({ Widget }) => Widget()),
  listWidget,
  followsWidget as unknown as CmsWidgetParam,
  colourWidget as unknown as CmsWidgetParam,
];
