"""`python -m sahelgraph`."""

from sahelgraph.cli import main

if __name__ == "__main__":
    main()
