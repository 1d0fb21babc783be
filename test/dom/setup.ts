import { configure } from "@solidjs/testing-library";

// Parts of the page come in chunks of their own: on a busy machine the default second is not enough.
configure({ asyncUtilTimeout: 10_000 });
