package org.safeer.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeer.kit.paging.Cursors;
import org.safeer.kit.paging.Page;
import org.safeer.kit.paging.PageRequest;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.ProblemException;
import org.safeer.kit.secret.SpokenCode;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.PageQuery;
import org.safeer.survey.Problems;
import org.safeer.survey.Stored;
import org.safeer.survey.SurveyProblem;
import org.safeer.survey.Transactions;
import org.safeer.survey.consentform.ConsentForms;
import org.safeer.survey.participant.Participants;
import org.safeer.survey.questionnaire.Questionnaires;
import org.safeer.survey.study.Studies;
import org.safeer.survey.study.StudyFacts;

/** The invitations of the studies, as those handle them who give them out. */
@ApplicationScoped
public class Invitations {

  private final InvitationRepository repository;
  private final Studies studies;
  private final Questionnaires questionnaires;
  private final ConsentForms forms;
  private final Participants participants;
  private final Transactions transactions;
  private final Cursors cursors;

  Invitations(
      InvitationRepository repository,
      Studies studies,
      Questionnaires questionnaires,
      ConsentForms forms,
      Participants participants,
      Transactions transactions,
      Cursors cursors) {
    this.repository = repository;
    this.studies = studies;
    this.questionnaires = questionnaires;
    this.forms = forms;
    this.participants = participants;
    this.transactions = transactions;
    this.cursors = cursors;
  }

  /**
   * Makes an invitation and shows its token; the same again changes nothing and shows none.
   *
   * @throws ProblemException {@code invitation-differs}; {@code questionnaire-version-unknown} or
   *     {@code questionnaire-version-retired} if there is nothing to invite to; {@code
   *     consent-form-missing}; {@code participant-unknown} or {@code gone} if it is for somebody
   */
  Stored<MadeInvitationView> put(EntityKey key, PutInvitationRequest request, Access access) {
    StudyFacts study = studies.require(key.study());
    study.requireConsent();
    boolean sandbox = studies.view(key.study()).sandbox();
    Problems.requireNone(InvitationCheck.errors(request, study, sandbox));
    SpokenCode wanted = SpokenCode.read(request.token()).orElse(null);
    return transactions.write(() -> makeOrCompare(key, request, wanted, access));
  }

  private Stored<MadeInvitationView> makeOrCompare(
      EntityKey key, PutInvitationRequest request, SpokenCode wanted, Access access) {
    Invitation known = repository.findById(key);
    if (known == null) {
      return make(key, request, wanted, access);
    }
    String hash = wanted == null ? null : wanted.hash();
    if (!access.sees(known.madeBy()) || !known.isAs(request, hash)) {
      throw new ProblemException(
          SurveyProblem.INVITATION_DIFFERS, "Give another id to another invitation.");
    }
    return new Stored<>(MadeInvitationView.before(view(known)), known.version(), false);
  }

  private Stored<MadeInvitationView> make(
      EntityKey key, PutInvitationRequest request, SpokenCode wanted, Access access) {
    Instant now = Instant.now();
    Problems.requireNone(InvitationCheck.timeErrors(request.expiresAt(), now));
    requireAnswerable(key.study(), request);
    if (request.participant() != null) {
      participants.holdOwn(new EntityKey(key.study(), request.participant()), access);
    }
    SpokenCode token = wanted == null ? SpokenCode.issue() : wanted;
    requireFree(token);
    Invitation made = Invitation.made(key, request, token.hash(), access.client(), now);
    repository.persistAndFlush(made);
    return new Stored<>(MadeInvitationView.now(view(made), token.text()), made.version(), true);
  }

  /** Nobody is to open a link only to read that there is nothing to answer or to agree to. */
  private void requireAnswerable(String study, PutInvitationRequest request) {
    questionnaires.offer(study, request.questionnaire(), request.questionnaireVersion());
    if (forms.inForce(study).isEmpty()) {
      throw new ProblemException(
          SurveyProblem.CONSENT_FORM_MISSING, "Store the form that respondents are to agree on.");
    }
  }

  /** A drawn token always is; one that was given in a sandbox may be that of another sandbox. */
  private void requireFree(SpokenCode token) {
    if (repository.opened(token.hash()).isPresent()) {
      throw Problems.invalid(
          List.of(new FieldError("/token", "taken", "/token opens another invitation.")));
    }
  }

  /** Lets nobody in by it any more; doing so again changes nothing. */
  Stored<InvitationView> revoke(EntityKey key, Access access) {
    return transactions.write(
        () -> {
          Invitation held = visible(repository.held(key).orElse(null), access);
          held.revoke(Instant.now());
          return new Stored<>(view(held), held.version(), false);
        });
  }

  /** One invitation; somebody else's is as good as none. */
  @Transactional
  InvitationView view(EntityKey key, Access access) {
    return view(visible(repository.findById(key), access));
  }

  /** A page of those the caller may see, by id. */
  @Transactional
  Page<InvitationView> list(String study, Access access, Integer limit, String cursor) {
    PageRequest page = cursors.page(access.listName("invitations", study), limit, cursor);
    studies.require(study);
    UUID after = page.after(UUID::fromString, PageQuery.FIRST);
    List<InvitationView> found = views(study, repository.page(study, access, after, page.rows()));
    return page.cut(found, InvitationView::invitation);
  }

  /** Deletes all of a sandbox, inside the caller's transaction. */
  public void vacate(String study) {
    repository.delete("study", study);
  }

  private static Invitation visible(Invitation found, Access access) {
    if (found == null || !access.sees(found.madeBy())) {
      throw Problems.notFound();
    }
    return found;
  }

  private InvitationView view(Invitation invitation) {
    return views(invitation.key().study(), List.of(invitation)).get(0);
  }

  private List<InvitationView> views(String study, List<Invitation> found) {
    Set<EntityKey> people =
        found.stream()
            .map(Invitation::person)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(HashSet::new));
    people.retainAll(participants.leftSurvey(study, people));
    Instant now = Instant.now();
    return found.stream()
        .map(one -> InvitationView.of(one, people.contains(one.person()), now))
        .toList();
  }
}
