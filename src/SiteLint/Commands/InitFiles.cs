namespace SiteLint.Commands;

/// <summary>The files that <c>init</c> writes beside the configuration.</summary>
internal static class InitFiles
{
    /// <summary>
    /// A hook that calls the installed tool: nothing is downloaded. It always runs, since pre-commit passes a commit that only
    /// deletes by every other hook.
    /// </summary>
    public const string Hook = """
        repos:
          - repo: local
            hooks:
              - id: sitelint
                name: sitelint
                entry: dotnet-sitelint check --staged
                language: system
                pass_filenames: false
                require_serial: true
                always_run: true

        """;

    /// <summary>
    /// A workflow that installs the tool and annotates pull requests. The tool is installed outside the checkout, where a
    /// NuGet.config of a pull request cannot decide what is installed.
    /// </summary>
    public const string Workflow = """
        name: sitelint
        on: [push, pull_request]
        permissions:
          contents: read
        jobs:
          lint:
            runs-on: ubuntu-latest
            steps:
              - uses: actions/checkout@v4
              - uses: actions/setup-dotnet@v4
                with:
                  dotnet-version: 10.0.x
              - run: dotnet tool install --tool-path "$RUNNER_TEMP/sitelint" SiteLint
                working-directory: ${{ runner.temp }}
              - run: '"$RUNNER_TEMP/sitelint/dotnet-sitelint" check --format github'

        """;
}
