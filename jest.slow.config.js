/** Scenarios with long windows, on the engine: what `npm test` leaves out to stay quick. */
module.exports = {
  ...require("./jest.config.js"),
  roots: ["<rootDir>/__tests__/slow"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 300_000,
  maxWorkers: 2,
};
