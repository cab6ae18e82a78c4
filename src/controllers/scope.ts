import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What elements of one page with the same dossier and the same `scope` share. */
export interface Shared {
  /** Id of the selected fact or actor. */
  readonly selected?: string | undefined;
  /** Id of the actor in focus. */
  readonly focus?: string | undefined;
  /** EDTF date: the world as of that day. */
  readonly at?: string | undefined;
}

interface Room {
  state: Shared;
  readonly members: Set<ScopeController>;
}

const rooms = new Map<string, Room>();

/**
 * Membership in a scope. What one member shares, the others hear through `heard`; the one who shared does not hear
 * itself. A room is forgotten with its last member.
 */
export class ScopeController implements ReactiveController {
  readonly #heard: (state: Shared) => void;
  #key: string | undefined;
  #connected = false;

  constructor(host: ReactiveControllerHost, heard: (state: Shared) => void) {
    this.#heard = heard;
    host.addController(this);
  }

  /** Enters the room of this key, leaving the one before; `undefined` only leaves. */
  join(key: string | undefined): void {
    if (key === this.#key) return;
    this.#leave();
    this.#key = key;
    if (this.#connected) this.#enter();
  }

  /** Shares a change with the other members. A repetition is not passed on. */
  share(change: Shared): void {
    const room = this.#key === undefined ? undefined : rooms.get(this.#key);
    if (!room) return;
    const keys = Object.keys(change) as (keyof Shared)[];
    if (keys.every((key) => room.state[key] === change[key])) return;
    room.state = { ...room.state, ...change };
    for (const member of [...room.members]) if (member !== this) member.#heard(room.state);
  }

  hostConnected(): void {
    this.#connected = true;
    this.#enter();
  }

  hostDisconnected(): void {
    this.#leave();
    this.#connected = false;
  }

  #enter(): void {
    if (this.#key === undefined) return;
    const room = rooms.get(this.#key) ?? { state: {}, members: new Set() };
    rooms.set(this.#key, room);
    room.members.add(this);
    if (Object.keys(room.state).length) this.#heard(room.state);
  }

  #leave(): void {
    if (this.#key === undefined) return;
    const room = rooms.get(this.#key);
    room?.members.delete(this);
    if (room?.members.size === 0) rooms.delete(this.#key);
  }
}
