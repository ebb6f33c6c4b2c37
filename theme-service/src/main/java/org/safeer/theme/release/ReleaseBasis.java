package org.safeer.theme.release;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeer.theme.aggregate.StudySnapshot;
import org.safeer.theme.evidence.CountKey.Total;
import org.safeer.theme.evidence.QuotationChoice;
import org.safeer.theme.metainference.MetaInferenceView;
import org.safeer.theme.policy.PolicyInForce;
import org.safeer.theme.release.FrozenRelease.Circumstances;
import org.safeer.theme.study.Study;

/** Everything a release is made of, as of one moment. */
record ReleaseBasis(
    Study study,
    StudySnapshot snapshot,
    QuotationChoice quotations,
    Map<String, MetaInferenceView> metaInferences,
    PolicyInForce policy,
    List<UUID> publishedIds,
    ReleaseHistory history) {

  Circumstances circumstances() {
    return new Circumstances(
        policy.version(), snapshot.counts().total(Total.WITHDRAWALS), publishedIds);
  }
}
