// The oracle answers for Prometheus' engine as it is in a server: native, with Prometheus' own database.
//
//	oracle version                  the version of Prometheus
//	oracle serve                    answers requests on stdin, a line each, with values of queries
//	oracle blocks                   writes the history on stdin as blocks of a database
//	oracle promqltest <command>...  runs Prometheus' own acceptance tests through the engine that the command starts
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
)

// version is set when the program is built.
var version = "unknown"

func main() {
	arguments := os.Args[1:]
	switch {
	case len(arguments) == 1 && arguments[0] == "version":
		fmt.Println("oracle of Prometheus", version)
	case len(arguments) == 1 && arguments[0] == "serve":
		serve()
	case len(arguments) == 1 && arguments[0] == "blocks":
		samples, err := writeBlocks(os.Stdin)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		fmt.Println(samples)
	case len(arguments) > 1 && arguments[0] == "promqltest":
		os.Exit(acceptanceTests(arguments[1:]))
	default:
		fmt.Fprintln(os.Stderr, "usage: oracle version | serve | blocks | promqltest <command>...")
		os.Exit(2)
	}
}

// serve answers until stdin ends.
func serve() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<30)
	out := json.NewEncoder(os.Stdout)
	world := newWorld()
	for lines.Scan() {
		if err := out.Encode(world.answer(lines.Bytes())); err != nil {
			panic(err)
		}
	}
}
