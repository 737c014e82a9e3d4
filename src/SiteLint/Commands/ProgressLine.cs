namespace SiteLint.Commands;

/// <summary>Shows how far the asking of other sites is: one line that is written over on a terminal, plain lines now and then elsewhere.</summary>
internal sealed class ProgressLine(CommandEnvironment environment)
{
    private readonly Lock gate = new();
    private long last;

    /// <summary>Shows the numbers.</summary>
    /// <param name="done">URLs that have been asked.</param>
    /// <param name="all">URLs in all.</param>
    /// <param name="hosts">Hosts that still have some.</param>
    public void Show(int done, int all, int hosts)
    {
        lock (gate)
        {
            var now = environment.Clock.GetTimestamp();
            var pause = environment.IsTerminal ? TimeSpan.FromMilliseconds(200) : TimeSpan.FromSeconds(15);
            var isLast = done == all;
            if (!isLast && last != 0 && environment.Clock.GetElapsedTime(last, now) < pause)
                return;
            last = now;
            var text = isLast ? $"external links: {all} asked" : $"external links: {done} of {all} asked, {hosts} host{(hosts == 1 ? "" : "s")} to go";
            if (!environment.IsTerminal)
                environment.Error.WriteLine(text);
            else
                environment.Error.Write(isLast ? "\r\e[K" : "\r\e[K" + text);
        }
    }
}
