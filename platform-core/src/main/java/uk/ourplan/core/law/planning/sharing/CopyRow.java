package uk.ourplan.core.law.planning.sharing;

import java.util.List;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.sharing.RecipientKind;

/**
 * One of those who could get a copy, and the answer for them (SHARE-03).
 *
 * @param to their number: {@code person}, that of somebody around the person, of a provider, or of somebody asked for
 * @param sections the parts that go to them; none where the whole does
 * @param why one sentence: the reason of the answer, or what it waits for
 */
public record CopyRow(
        String to,
        String name,
        RecipientKind kind,
        Answer answer,
        List<SectionName> sections,
        String rule,
        String why) {

    /** Number of the person themself. */
    public static final String PERSON = "person";

    public CopyRow {
        sections = List.copyOf(sections);
    }

    /** Whether a copy goes to them. */
    public enum Answer {
        SEND,
        /** Something has to be asked or settled first. */
        ASK,
        DO_NOT_SEND
    }

    boolean isPerson() {
        return to.equals(PERSON);
    }
}
