package org.safeer.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeer.system.store.Databases;
import org.safeer.system.suite.RunningSuite;
import org.safeer.system.suite.SafeerSuite;

/** Without these settings an answer of 201 would be a promise that a power cut breaks. */
@Order(1)
@ExtendWith(SafeerSuite.class)
class DurabilityIT {

  private final Databases databases;

  DurabilityIT(RunningSuite suite) {
    databases = new Databases(suite);
  }

  @ParameterizedTest
  @ValueSource(strings = {"survey", "interview", "theme", "gateway"})
  void whatIsAnsweredIsOnDisk(String database) throws SQLException {
    // Given the suite as every other test and ./run start it
    // When
    String fsync = databases.value(database, "SHOW fsync");
    String commit = databases.value(database, "SHOW synchronous_commit");

    // Then
    assertThat(fsync).isEqualTo("on");
    assertThat(commit).isEqualTo("on");
  }
}
