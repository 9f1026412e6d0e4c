package uk.ourplan.web.plan.form;

import java.util.List;
import uk.ourplan.language.plan.SectionName;

/** What a section asks. {@code lead} tells whoever writes it what belongs here; {@code guidance} is folded beneath. */
public record Form(SectionName section, String title, String lead, String guidance, List<Part> parts) {}
