import type { LaneFlow, LaneNetwork } from "../model/lanes.ts";
import type { Reach } from "../model/reach.ts";
import type { LngLat } from "../model/types.ts";
import type { ChosenFlow, LaneReply, LaneRequest, LaneResult, ReachQuestion } from "./lane-messages.ts";
import type { LaneOptions } from "./lane-options.ts";

/** As much of a Worker as the client uses; tests put their own in its place. */
export interface LanePort {
  postMessage(request: LaneRequest): void;
  onmessage: ((event: { readonly data: LaneReply }) => void) | null;
  onerror: ((event: { readonly message: string }) => void) | null;
  terminate(): void;
}

/** Routes flows in a worker. */
export interface LaneClient {
  /**
   * The newest question counts: one that waits when another comes resolves to null.
   * Rejects where the worker cannot be started or fails.
   */
  route(flows: readonly LaneFlow[], options: LaneOptions, chosen?: ChosenFlow | null): Promise<LaneResult | null>;
  /** Ways in the order of the places asked for; rejects where the worker fails. */
  reach(question: ReachQuestion): Promise<readonly (Reach | null)[]>;
  /** True once the worker could not be started or broke down: nothing more will come of it. */
  hasFailed(): boolean;
  close(): void;
}

interface Question {
  readonly id: number;
  readonly flows: readonly LaneFlow[];
  readonly options: LaneOptions;
  readonly chosen: ChosenFlow | null;
  readonly resolve: (result: LaneResult | null) => void;
  readonly reject: (error: Error) => void;
}

interface ReachWaiting {
  readonly resolve: (ways: readonly (Reach | null)[]) => void;
  readonly reject: (error: Error) => void;
}

/** A client of one worker. One question is under way at a time, and at most one waits. */
export function createLaneClient(
  port: LanePort,
  network: LaneNetwork,
  countries: readonly (readonly [string, LngLat])[],
): LaneClient {
  let [asked, underWay, waiting]: [number, Question | null, Question | null] = [0, null, null];
  port.postMessage({ type: "network", network, countries });
  let sent: readonly LaneFlow[] | null = null;
  let failed = false;
  const send = (question: Question | null) => {
    underWay = question;
    waiting = null;
    if (question !== null) {
      const flows = question.flows === sent ? null : question.flows;
      sent = question.flows;
      const { id, options, chosen } = question;
      port.postMessage({ type: "route", id, flows, options, chosen });
    }
  };
  const reaches = new Map<number, ReachWaiting>();
  port.onmessage = ({ data }) => {
    const reach = reaches.get(data.id);
    if (reach !== undefined) {
      reaches.delete(data.id);
      settleReach(reach, data);
      return;
    }
    const question = underWay;
    send(waiting);
    if ("error" in data) {
      question?.reject(new Error(data.error));
    } else if ("routed" in data) {
      const { routed, effects, chosen } = data;
      question?.resolve({ routed: { flows: question.flows, ...routed }, effects, chosen });
    }
  };
  port.onerror = ({ message }) => {
    failed = true;
    const questions = [underWay, waiting];
    send(null);
    for (const question of questions) {
      question?.reject(new Error(message));
    }
    for (const reach of reaches.values()) {
      reach.reject(new Error(message));
    }
    reaches.clear();
  };
  return {
    route: (flows, options, chosen = null) =>
      new Promise((resolve, reject) => {
        asked += 1;
        const question = { id: asked, flows, options, chosen, resolve, reject };
        if (underWay === null) {
          send(question);
        } else {
          waiting?.resolve(null);
          waiting = question;
        }
      }),
    reach: (question) =>
      new Promise((resolve, reject) => {
        asked += 1;
        reaches.set(asked, { resolve, reject });
        port.postMessage({ type: "reach", id: asked, ...question });
      }),
    hasFailed: () => failed,
    close: () => port.terminate(),
  };
}

function settleReach(reach: ReachWaiting, reply: LaneReply): void {
  if ("reach" in reply) {
    reach.resolve(reply.reach);
  } else {
    reach.reject(new Error("error" in reply ? reply.error : "Not an answer to this question"));
  }
}
