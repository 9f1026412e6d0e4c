package uk.ourplan.admin.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** Nothing stands at this address, or nothing that this role may see; which of the two is not told. */
@ParentLayout(Shell.class)
@PageTitle("Nothing here – Ourplan administration")
@PermitAll
class NothingHere extends Main implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    NothingHere() {
        add(
                new H1("There is nothing here"),
                new Paragraph("The address may be mistyped, or it is not for your role."),
                new Anchor("", "Back to the start"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<NotFoundException> missing) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
