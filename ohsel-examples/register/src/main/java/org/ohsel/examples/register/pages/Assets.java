// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * The style sheets, scripts and the icon. Of the design system only its style sheet and its script are served, and the style
 * sheet without its font, which may be used on GOV.UK only.
 */
@Configuration(proxyBeanMethods = false)
class Assets implements WebMvcConfigurer {

    private static final String STYLE = "govuk-frontend.min.css";
    private static final String FONT_FACE = "@font-face\\{[^}]*\\}";
    private static final String FONT = "GDS Transport,";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        Resource style = designSystem();
        registry.addResourceHandler("/govuk/*.css", "/govuk/*.js")
                .addResourceLocations(relative(style, "./"))
                .setCacheControl(CacheControl.noCache())
                .setEtagGenerator(Assets::etag)
                .resourceChain(true)
                .addTransformer((request, resource, chain) -> withoutFont(chain.transform(request, resource)));
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.noCache())
                .setEtagGenerator(Assets::etag);
    }

    /** Where the design system is, whichever its version. */
    private static Resource designSystem() {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:/META-INF/resources/webjars/govuk-frontend/*/dist/govuk/" + STYLE);
            if (found.length != 1) {
                throw new IllegalStateException(
                        "one govuk-frontend is expected on the class path, not " + found.length);
            }
            return found[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Resource relative(Resource resource, String path) {
        try {
            return resource.createRelative(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Resource withoutFont(Resource resource) throws IOException {
        if (!STYLE.equals(resource.getFilename())) {
            return resource;
        }
        String style = resource.getContentAsString(StandardCharsets.UTF_8);
        return new TransformedResource(
                resource, style.replaceAll(FONT_FACE, "").replace(FONT, "").getBytes(StandardCharsets.UTF_8));
    }

    private static String etag(Resource resource) {
        try {
            return '"' + DigestUtils.md5DigestAsHex(resource.getContentAsByteArray()) + '"';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
