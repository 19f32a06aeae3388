/** Tests with the real tools (promtool, amtool, helm, kubeconform), on what was synthesized. `npm run tools` builds the tools first. */
module.exports = {
  ...require("./jest.config.js"),
  roots: ["<rootDir>/__tests__/with-tools"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 120_000,
  maxWorkers: 2,
};
