import { createElement, type ComponentType } from 'react';
import type { Backend, BackendClass, LoginProps } from './backend.ts';

/** A login page that can ask its backend, as Decap's do. */
export type LoginPage = ComponentType<LoginProps & { backend: Backend }>;

/** Shows a login page of our own. */
export const withLogin = (Base: BackendClass, Page: LoginPage): BackendClass =>
  class extends Base {
    // Always the same: with another one React would forget what was typed.
    readonly #page = (props: LoginProps) => createElement(Page, { ...props, backend: this });

    override authComponent() {
      return this.#page;
    }
  };
