@echo off
rem The only command, on Windows: sets up what is missing, then does what is asked. The verbs are those of the file run:
rem nothing (start), demo, test, check, forms, screenshots, bench, bundle; anything else goes to the program.
setlocal enableextensions disabledelayedexpansion
set "here=%~dp0"
if "%here:~-1%"=="\" set "here=%here:~0,-1%"
set "venv=%here%\.venv"
set "python=%venv%\Scripts\python.exe"
set "verb=%~1"
set "level=run"
set "lock=%here%\requirements.lock"
set "rest="
for /f "tokens=1,*" %%a in ("%*") do set "rest=%%b"
for %%v in (test check forms screenshots bench bundle) do if /i "%verb%"=="%%v" set "level=dev"
if "%level%"=="dev" set "lock=%here%\requirements-dev.lock"

call :set_up || exit /b 1
rem -P: a file in the folder where the clerk stands never shadows a library.
if "%level%"=="run" "%python%" -P -m servicedesk %*
if "%level%"=="run" exit /b %errorlevel%
cd /d "%here%"
if /i "%verb%"=="test" "%python%" -m pytest %rest%
if /i "%verb%"=="check" "%python%" .ci\check.py %rest%
if /i "%verb%"=="forms" "%python%" .ci\forms.py %rest%
if /i "%verb%"=="screenshots" "%python%" -m tests.journeys.screenshots %rest%
if /i "%verb%"=="bench" "%python%" -m benchmarks %rest%
if /i "%verb%"=="bundle" "%python%" .ci\bundle.py %rest%
exit /b %errorlevel%

:set_up
call :installed "%here%\requirements-dev.lock" dev && exit /b 0
if "%level%"=="run" call :installed "%lock%" run && exit /b 0
if exist "%venv%\installed-%level%" del "%venv%\installed-%level%"
echo run: installing the libraries, once>&2
call :with_uv || call :with_pip || (echo run: the libraries could not be installed>&2& exit /b 1)
call :stamp "%lock%" "%venv%\installed-%level%"
exit /b 0

rem The stamp is what was installed, and where: the lock and pyproject.toml as they were then.
:stamp
echo "%here%">"%~2"
type "%~1" >>"%~2"
type "%here%\pyproject.toml" >>"%~2"
exit /b 0

:installed
if not exist "%python%" exit /b 1
if not exist "%venv%\installed-%~2" exit /b 1
call :stamp "%~1" "%venv%\wanted"
fc /b "%venv%\wanted" "%venv%\installed-%~2" >nul 2>&1
exit /b %errorlevel%

:with_uv
where uv >nul 2>&1 || exit /b 1
set "UV_NATIVE_TLS=1"
set "UV_SYSTEM_CERTS=1"
"%python%" -c "pass" >nul 2>&1
if errorlevel 1 (
    if exist "%venv%" rmdir /s /q "%venv%"
    uv venv -q --python ">=3.11" "%venv%" || exit /b 1
)
uv pip install -q --python "%python%" --no-deps --require-hashes --only-binary :all: -r "%lock%" || exit /b 1
uv pip install -q --python "%python%" --no-deps --no-build-isolation -e "%here%"
exit /b %errorlevel%

:with_pip
"%python%" -m pip --version >nul 2>&1
if errorlevel 1 (
    if exist "%venv%" rmdir /s /q "%venv%"
    call :make_venv || exit /b 1
)
set "pip="%python%" -m pip --disable-pip-version-check install -q --no-deps"
%pip% --require-hashes --only-binary :all: -r "%lock%" || exit /b 1
%pip% --no-build-isolation -e "%here%"
exit /b %errorlevel%

:make_venv
for %%p in ("py -3" "py -3.13" "py -3.12" "py -3.11" "python" "python3") do (
    %%~p -c "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))" >nul 2>&1
    if not errorlevel 1 (
        %%~p -m venv "%venv%"
        exit /b
    )
)
echo run: needs Python 3.11 or newer, from https://www.python.org>&2
exit /b 1
