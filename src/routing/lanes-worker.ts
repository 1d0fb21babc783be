import { createLaneAnswers } from "./lane-answers.ts";
import type { LaneReply, LaneRequest } from "./lane-messages.ts";

/** Routes flows away from the page: see lane-client.ts for the other end. */

declare const self: {
  onmessage: ((event: { readonly data: LaneRequest }) => void) | null;
  postMessage(reply: LaneReply): void;
};

const answer = createLaneAnswers();

self.onmessage = ({ data }) => {
  const reply = answered(data);
  if (reply !== null) {
    self.postMessage(reply);
  }
};

function answered(request: LaneRequest): LaneReply | null {
  try {
    return answer(request);
  } catch (error) {
    return { id: request.type === "network" ? -1 : request.id, error: String(error) };
  }
}
