package uk.ourplan.core.plan.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.plan.SectionAuthor;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.plan.AuthorRole;
import uk.ourplan.language.plan.Section;

/**
 * A section as somebody saved it last; revisions count from 1.
 *
 * @param authors everybody who wrote in it, the first to do so first (DELEGATE-02)
 */
public record SavedSection(
        Section content, long revision, WorkerId by, String byName, Instant at, List<SectionAuthor> authors) {

    public SavedSection {
        authors = List.copyOf(authors);
    }

    /** As the practitioner wrote it, who is the author of whatever was not given to somebody else. */
    public SavedSection(Section content, long revision, WorkerId by, String byName, Instant at) {
        this(
                content,
                revision,
                by,
                byName,
                at,
                List.of(new SectionAuthor(by.value(), byName, AuthorRole.PRACTITIONER, at, at)));
    }

    /** The next revision over what stood there; whoever saves it is one of its authors from now on. */
    static SavedSection over(
            @Nullable SavedSection before, Section content, WorkerId by, String byName, AuthorRole as, Instant at) {
        List<SectionAuthor> authors = new ArrayList<>(before == null ? List.of() : before.authors());
        Instant first = authors.stream()
                .filter(author -> author.worker().equals(by.value()) && author.role() == as)
                .map(SectionAuthor::first)
                .findFirst()
                .orElse(at);
        SectionAuthor author = new SectionAuthor(by.value(), byName, as, first, at);
        int place = -1;
        for (int i = 0; i < authors.size(); i++) {
            if (authors.get(i).worker().equals(by.value()) && authors.get(i).role() == as) {
                place = i;
            }
        }
        if (place < 0) {
            authors.add(author);
        } else {
            authors.set(place, author);
        }
        return new SavedSection(content, before == null ? 1 : before.revision() + 1, by, byName, at, authors);
    }
}
