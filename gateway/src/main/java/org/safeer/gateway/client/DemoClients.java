package org.safeer.gateway.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Makes the demo clients once, and writes their keys where a local run can read them.
 *
 * <p>Keys are stored as hashes, so a lost file cannot be written again: the clients then get new
 * keys, and the old ones are void. The same heals a stop between the database and the file.
 */
@ApplicationScoped
class DemoClients {

  private static final Logger LOG = Logger.getLogger(DemoClients.class);

  private final DemoConfig config;
  private final ClientRepository clients;
  private final ObjectMapper json;

  DemoClients(DemoConfig config, ClientRepository clients, ObjectMapper json) {
    this.config = config;
    this.clients = clients;
    this.json = json;
  }

  void start(@Observes StartupEvent event) throws IOException {
    if (config.keysFile().isPresent()) {
      ensure(config.keysFile().get());
    }
  }

  /** Leaves everything alone if every demo client has the key that the file says. */
  void ensure(Path path) throws IOException {
    DemoKeysFile file = new DemoKeysFile(path, json);
    if (complete(file.read())) {
      return;
    }
    List<DemoClient> issued = new ArrayList<>();
    for (DemoClient.Cast cast : DemoClient.CAST) {
      issued.add(DemoClient.of(cast, reissue(cast)));
    }
    file.write(issued);
    LOG.infof("issued keys to %d demo clients, written to %s", issued.size(), path);
  }

  private boolean complete(List<DemoClient> listed) {
    return DemoClient.CAST.stream()
        .allMatch(cast -> listed.stream().anyMatch(client -> known(cast, client)));
  }

  private boolean known(DemoClient.Cast cast, DemoClient listed) {
    return cast.client().equals(listed.client())
        && SecretKey.hasShape(listed.key())
        && clients.knows(listed.client(), KeyHash.of(listed.key()));
  }

  private SecretKey reissue(DemoClient.Cast cast) {
    return clients.reissue(
        cast.client(), cast.organisation(), cast.role(), Set.copyOf(cast.studies()));
  }
}
