"""`python -m sahelgraph.server.lock VERSION` writes the list of a version's jars with their checksums.

For maintainers, when Neo4j has a new release. It asks Maven (`mvn` on PATH), because Maven is what Neo4j is built with;
jgo's own resolver picks other versions of some jars, and test libraries. Users fetch exactly what is listed.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tempfile
from pathlib import Path

import click

from sahelgraph.server.versions import LOCKS

BROWSER = "5.24.0"

_POM = """\
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>sahelgraph</groupId><artifactId>server</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>{version}</version></dependency>
    <dependency><groupId>org.neo4j.client</groupId><artifactId>neo4j-browser</artifactId><version>{browser}</version></dependency>
  </dependencies>
</project>
"""


def lines(version: str) -> list[str]:
    """A version's jars: checksum, size, coordinate. Raises CalledProcessError where Maven fails."""
    with tempfile.TemporaryDirectory() as work:
        pom, jars = Path(work) / "pom.xml", Path(work) / "jars"
        pom.write_text(_POM.format(version=version, browser=BROWSER), encoding="utf-8")
        goal = ["dependency:copy-dependencies", f"-DoutputDirectory={jars}", "-Dmdep.useRepositoryLayout=true"]
        subprocess.run(["mvn", "-B", "-q", "-f", str(pom), *goal], check=True)
        return [_line(jar, jars) for jar in sorted(jars.rglob("*.jar"))]


def _line(jar: Path, root: Path) -> str:
    *group, artifact, version, name = jar.relative_to(root).parts
    classifier = name.removesuffix(".jar").removeprefix(f"{artifact}-{version}").removeprefix("-")
    coordinate = ":".join(part for part in (".".join(group), artifact, version, classifier) if part)
    return f"{hashlib.sha256(jar.read_bytes()).hexdigest()} {jar.stat().st_size} {coordinate}"


def main() -> None:
    """Write the list of the version that the command line names."""
    (version,) = sys.argv[1:]
    path = LOCKS / f"{version}.txt"
    path.write_text("\n".join(lines(version)) + "\n", encoding="utf-8")
    click.echo(str(path))


if __name__ == "__main__":
    main()
