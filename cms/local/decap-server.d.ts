// decap-server ships no types. This is the little of it that is used here.
declare module 'decap-server/dist/middlewares.js' {
  interface Answer {
    status(code: number): Answer;
    json(body: unknown): Answer;
  }
  type Handler = (request: { body: unknown }, answer: Answer, next: () => void) => unknown;
  interface App {
    use(handler: unknown): unknown;
    post(path: string, handler: Handler): unknown;
  }
  const middlewares: {
    registerLocalGit: (app: App, options?: { logLevel?: string }) => Promise<void>;
  };
  export default middlewares;
}
