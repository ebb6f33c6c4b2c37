package org.safeer.interview.coding;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a batch.
 *
 * @param stored how many of its codings are stored, now or before
 * @param refused how many are not
 * @param results one for each coding, in the order of the request
 */
@Schema(description = "What became of a batch.", example = CodingBatchView.EXAMPLE)
public record CodingBatchView(int stored, int refused, List<CodingResult> results) {

  static final String EXAMPLE =
      """
      {"stored": 2, "refused": 0, "results": [
        {"coding": "0193a1b0-0000-7000-8000-0000000000c3", "status": 201,
         "version": 1795500000003},
        {"coding": "0193a1b0-0000-7000-8000-0000000000c4", "status": 200,
         "version": 1795500000001}
      ]}""";

  static CodingBatchView of(List<CodingResult> results) {
    int stored = (int) results.stream().filter(result -> result.problem() == null).count();
    return new CodingBatchView(stored, results.size() - stored, results);
  }
}
