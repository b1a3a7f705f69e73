import type { z } from 'astro/zod';

/** Something wrong in one entry, in words an editor understands. */
export interface Problem {
  /** File below the project's root, e.g. `content/services/xk-police.yml`. */
  file: string;
  /** Path of the field, e.g. `phones.0.number`; empty where the whole file is meant. */
  field: string;
  /** What is wrong and how to mend it. */
  message: string;
  /** Line of the file, from 1, where one is known. */
  line?: number;
  /** The rule that it breaks, in a few words; none where the model itself says so. */
  rule?: string;
  /** Whether it is only told, and stops nothing. */
  isWarning?: boolean;
}

// A key without a value is as good as none, and so is an emptied choice.
const isAbsent = (input: unknown) => input === undefined || input === null || input === '';

/** Zod's error map of the project: reasons and mends instead of type names. Nothing for kinds it does not know. */
export const explainIssue: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `has no field named ${issue.keys.map((key) => `"${key}"`).join(', ')}; correct the spelling or remove it`;
    case 'invalid_type':
      return isAbsent(issue.input)
        ? 'is missing; add it'
        : `is ${JSON.stringify(issue.input)}; write ${kindOf(issue.expected)} instead`;
    case 'invalid_value':
      return isAbsent(issue.input)
        ? `is missing; choose one of ${issue.values.join(', ')}`
        : `is ${JSON.stringify(issue.input)}; choose one of ${issue.values.join(', ')}`;
    case 'too_small':
      return issue.origin === 'number' ? `is too small; write ${issue.minimum} or more` : undefined;
    case 'too_big':
      return issue.origin === 'number' ? `is too large; write ${issue.maximum} or less` : undefined;
    default:
      return undefined;
  }
};

const kinds: Record<string, string> = {
  string: 'text in quotation marks',
  array: 'a list, a line each',
  object: 'a group of fields',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

const kindOf = (type: string) => kinds[type] ?? 'something else';

/** One line for a terminal or a message box. */
export const sentence = ({ file, line, field, rule, message }: Problem) =>
  [line ? `${file}, line ${line}` : file, field, rule, message].filter(Boolean).join(' – ');
