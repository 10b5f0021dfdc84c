from ggplot import *

# Plots carry no columns.
plots = [
    Facet, aes, coord_equal, coord_flip, coord_polar, date_breaks,
    date_format, element_text, facet_grid, facet_wrap, geom_abline, geom_area,
    geom_bar, geom_bin2d, geom_blank, geom_boxplot, geom_density, geom_errorbar,
    geom_histogram, geom_hline, geom_jitter, geom_line, geom_now_its_art, geom_path,
    geom_point, geom_polygon, geom_rect, geom_ribbon, geom_step, geom_text,
    geom_tile, geom_violin, geom_vline, ggplot, ggtitle, labs,
    load_world, qplot, scale_alpha_identity, scale_color_brewer, scale_color_crayon, scale_color_funfetti,
    scale_color_gradient, scale_color_identity, scale_color_manual, scale_color_yhat, scale_fill_brewer, scale_fill_crayon,
    scale_fill_funfetti, scale_fill_identity, scale_fill_manual, scale_fill_yhat, scale_identity, scale_linetype_identity,
    scale_shape_identity, scale_size_identity, scale_x_continuous, scale_x_date, scale_x_discrete, scale_x_log,
    scale_x_reverse, scale_y_continuous, scale_y_date, scale_y_discrete, scale_y_log, scale_y_reverse,
    stat_density, stat_smooth, theme, theme_538, theme_bw, theme_gray,
    theme_xkcd, xlab, xlim, ylab, ylim,
]

chopsticks_ = chopsticks
diamonds_ = diamonds
meat_ = meat
movies_ = movies
mpg_ = mpg
mtcars_ = mtcars
pageviews_ = pageviews
pigeons_ = pigeons
salmon_ = salmon
