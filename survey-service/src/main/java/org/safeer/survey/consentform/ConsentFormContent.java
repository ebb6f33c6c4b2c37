package org.safeer.survey.consentform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.JsonPointers;
import org.safeer.survey.Shapes;

/**
 * What a participant is shown before they agree.
 *
 * @param title its title by language tag
 * @param text what it says, by language tag
 * @param withdrawal what a withdrawal can undo and what it cannot, in every language of the text
 * @param scopes what can be agreed to on it
 */
@Schema(name = "PutConsentFormRequest", example = ConsentFormContent.EXAMPLE)
public record ConsentFormContent(
    @NotEmpty @Size(max = 50)
        Map<@Pattern(regexp = Shapes.LANGUAGE) String, @NotBlank @Size(max = 500) String> title,
    @NotEmpty @Size(max = 50)
        Map<@Pattern(regexp = Shapes.LANGUAGE) String, @NotBlank @Size(max = 20000) String> text,
    @NotEmpty @Size(max = 50)
        Map<@Pattern(regexp = Shapes.LANGUAGE) String, @NotBlank @Size(max = 5000) String>
            withdrawal,
    @NotEmpty @Size(max = 10) List<@NotNull ConsentScope> scopes) {

  static final String EXAMPLE =
      """
      {
        "title": {"en": "Taking part in the sandbox study", "ur": "سینڈ باکس مطالعے میں شرکت"},
        "text": {
          "en": "We ask how your country is seen where you live. Your answers are kept under a number, without your name. You choose what you agree to.",
          "ur": "ہم پوچھتے ہیں کہ آپ جہاں رہتے ہیں وہاں آپ کے ملک کو کیسے دیکھا جاتا ہے۔ آپ کے جوابات نام کے بغیر ایک نمبر کے تحت رکھے جاتے ہیں۔ آپ خود طے کرتے ہیں کہ کس بات پر راضی ہیں۔"
        },
        "withdrawal": {
          "en": "You can withdraw at any time: your answers, interviews and quotations are deleted. Numbers that have been published already stay as they are.",
          "ur": "آپ کسی بھی وقت دستبردار ہو سکتے ہیں: آپ کے جوابات، انٹرویو اور اقتباسات حذف کر دیے جائیں گے۔ جو اعداد شائع ہو چکے ہوں وہ ویسے ہی رہیں گے۔"
        },
        "scopes": ["survey", "interview", "quotation", "re-contact"]
      }""";

  /** Scopes are a set: their order and repetition mean nothing. */
  public ConsentFormContent {
    scopes = ConsentScope.asSet(scopes);
  }

  /** What is wrong across the fields: whoever reads the text must be able to read the way out. */
  List<FieldError> errors() {
    return text.keySet().stream()
        .filter(language -> !withdrawal.containsKey(language))
        .map(ConsentFormContent::untold)
        .toList();
  }

  private static FieldError untold(String language) {
    String pointer = JsonPointers.of("withdrawal", language);
    return new FieldError(
        pointer, "required", pointer + " is required: the text is in this language.");
  }
}
