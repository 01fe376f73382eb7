"""The application: flask --app shop."""

from flask import Flask, jsonify
from flask_migrate import Migrate
from werkzeug.exceptions import HTTPException

from shop import settings
from shop.books import books
from shop.models import db


def create_app(**changes: object) -> Flask:
    app = Flask(__name__)
    app.config.from_object(settings)
    app.config.update(changes)
    db.init_app(app)
    Migrate(app, db)
    app.register_blueprint(books)

    @app.errorhandler(HTTPException)
    def refuse(error: HTTPException) -> tuple:
        return jsonify(detail=error.description), error.code

    return app
