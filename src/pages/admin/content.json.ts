import { previewContent } from '../../views/preview-content.ts';

/** What previews at the desk show besides the entry that is being written. */
export const GET = async () => Response.json(await previewContent());
