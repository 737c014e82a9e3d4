using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using SiteLint.Plugins;

namespace SiteLint;

/// <summary>The same tool in managed code, which lies beside the native one for what native code cannot do: load assemblies.</summary>
internal static partial class ManagedHost
{
    private const string Assembly = "SiteLint.dll";
    private const string Host = "dotnet";
    private static byte[]? input;

    /// <summary>Standard input, read to its end and kept, since the managed tool reads it once more.</summary>
    public static Stream OpenInput()
    {
        if (input is null)
        {
            using var stream = Console.OpenStandardInput();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            input = bytes.ToArray();
        }

        return new MemoryStream(input, writable: false);
    }

    /// <summary>Puts the managed tool with the same arguments in this process's place, and so does not return.</summary>
    /// <param name="plugin">The plug-in that is to be loaded, for the message.</param>
    /// <exception cref="PluginException">There is no managed tool, or nothing to run it.</exception>
    public static void Replace(string plugin)
    {
        var assembly = Path.Combine(AppContext.BaseDirectory, Assembly);
        if (!File.Exists(assembly))
            throw new PluginException($"plug-in '{plugin}' cannot be loaded: '{assembly}' is missing; install the tool anew");
        GiveInputBack();
        foreach (var host in Hosts())
        {
            // Null ends the list, as the call wants it. It comes back only where it failed.
            if (File.Exists(host))
                _ = Execute(host, [host, "exec", assembly, .. Environment.GetCommandLineArgs().AsSpan(1), null]);
        }

        throw new PluginException($"plug-in '{plugin}' cannot be loaded: plug-ins need the .NET runtime, and no '{Host}' was found; put it on the PATH, or set DOTNET_ROOT");
    }

    /// <summary>Puts what was read back before the next reader: a file in memory takes the place of standard input.</summary>
    private static void GiveInputBack()
    {
        if (input is null)
            return;
        var file = CreateInMemory("stdin", 0);
        using (var stream = new FileStream(new SafeFileHandle(file, ownsHandle: true), FileAccess.ReadWrite, bufferSize: 0))
        {
            stream.Write(input);
            stream.Position = 0;
            // The copy shares the position, and stays open when the process changes its program.
            _ = Duplicate(file, 0);
        }
    }

    /// <summary>Where the runtime's host may be, most telling first: as the SDK says, as the user says, as the PATH says.</summary>
    private static IEnumerable<string> Hosts()
    {
        if (Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } path)
            yield return path;
        if (Environment.GetEnvironmentVariable("DOTNET_ROOT") is { Length: > 0 } root)
            yield return Path.Combine(root, Host);
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries))
        {
            // A relative folder would be looked for in the repository that is checked.
            if (Path.IsPathRooted(folder))
                yield return Path.Combine(folder, Host);
        }
    }

    [LibraryImport("libc", EntryPoint = "memfd_create", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int CreateInMemory(string name, uint flags);

    [LibraryImport("libc", EntryPoint = "dup2")]
    private static partial int Duplicate(int file, int number);

    [LibraryImport("libc", EntryPoint = "execv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Execute(string path, string?[] arguments);
}
