using System.Net;

namespace SiteLint.Web;

/// <summary>Finds the addresses of a host's name.</summary>
/// <param name="host">The name, or an address.</param>
/// <param name="cancel">Ends it.</param>
/// <exception cref="System.Net.Sockets.SocketException">There is no such name.</exception>
internal delegate Task<IPAddress[]> HostResolver(string host, CancellationToken cancel);
