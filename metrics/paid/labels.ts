/**
 * Labels that Paid's metrics have in common. The source document names them and no number of values: the numbers are ours, and series are
 * counted with them. That a project uses few of all agents, models and prompts is said by `seriesPerTarget` where a contract has several
 * labels.
 */
import { upTo } from "../contract";

/** Projects that one process sees between two restarts. */
export const PROJECTS = 100;

/** How many of them one project uses, of all that there are. */
export const PER_PROJECT = { agentTypes: 2, models: 3, prompts: 4 } as const;

export const PROJECT = { project_id: upTo(PROJECTS) } as const;
export const AGENT = { ...PROJECT, agent_type: upTo(5) } as const;
export const PROMPT = { ...PROJECT, prompt_slug: upTo(40) } as const;

/** Models of language that are in use over all projects. */
export const MODELS = 10;
export const MODEL = { model: upTo(MODELS) } as const;
