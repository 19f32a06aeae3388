"""Serves AWS on a port of this machine: python -m aws_emulator --account 111122223333 [--port 0]. Its first line of output is its address."""

import argparse
import os
import sys


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--account", default="123456789012")
    parser.add_argument("--port", type=int, default=0)
    options = parser.parse_args()
    # moto reads both when it is imported.
    os.environ["MOTO_ACCOUNT_ID"] = options.account
    os.environ["MOTO_IAM_LOAD_MANAGED_POLICIES"] = "true"

    from .server import make

    server = make(options.account, options.port)
    print(f"http://localhost:{server.port}", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        sys.exit(0)


if __name__ == "__main__":
    main()
