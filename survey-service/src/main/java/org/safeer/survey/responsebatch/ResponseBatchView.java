package org.safeer.survey.responsebatch;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a batch.
 *
 * @param stored how many of its responses are stored, now or before
 * @param refused how many are not
 * @param results one for each response, in the order of the request
 */
@Schema(example = ResponseBatchView.EXAMPLE)
public record ResponseBatchView(int stored, int refused, List<BatchResult> results) {

  static final String EXAMPLE =
      """
      {
        "stored": 2,
        "refused": 0,
        "results": [
          {
            "response": "0193a1b0-0000-7000-8000-0000000000a3",
            "status": 201,
            "version": 1795500000003
          },
          {
            "response": "0193a1b0-0000-7000-8000-0000000000a1",
            "status": 200,
            "version": 1795500000001
          }
        ]
      }""";

  static ResponseBatchView of(List<BatchResult> results) {
    int stored = (int) results.stream().filter(result -> result.problem() == null).count();
    return new ResponseBatchView(stored, results.size() - stored, results);
  }
}
