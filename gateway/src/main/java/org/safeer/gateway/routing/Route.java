package org.safeer.gateway.routing;

/**
 * One documented operation and where it is answered.
 *
 * @param method HTTP method
 * @param path path template, for example {@code /v1/studies/{study}/responses/{response}}
 * @param service which of the {@link Upstreams} answers
 * @param maxBodyBytes the largest body that is passed on
 * @param open whether no key is asked for: what stands in the path is proof enough
 */
public record Route(String method, String path, String service, long maxBodyBytes, boolean open) {}
